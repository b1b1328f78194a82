@NullMarked
package com.ooma.office.support.application.hours;

import org.jspecify.annotations.NullMarked;
