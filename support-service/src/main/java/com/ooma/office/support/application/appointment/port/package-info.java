@NullMarked
package com.ooma.office.support.application.appointment.port;

import org.jspecify.annotations.NullMarked;
