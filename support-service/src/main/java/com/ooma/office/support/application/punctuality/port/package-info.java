@NullMarked
package com.ooma.office.support.application.punctuality.port;

import org.jspecify.annotations.NullMarked;
