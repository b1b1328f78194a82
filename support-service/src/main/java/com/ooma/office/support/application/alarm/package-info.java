@NullMarked
package com.ooma.office.support.application.alarm;

import org.jspecify.annotations.NullMarked;
