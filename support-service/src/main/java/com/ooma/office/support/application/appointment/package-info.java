@NullMarked
package com.ooma.office.support.application.appointment;

import org.jspecify.annotations.NullMarked;
