@NullMarked
package com.ooma.office.support.application.punctuality;

import org.jspecify.annotations.NullMarked;
