@NullMarked
package com.ooma.office.support.application.hours.port;

import org.jspecify.annotations.NullMarked;
