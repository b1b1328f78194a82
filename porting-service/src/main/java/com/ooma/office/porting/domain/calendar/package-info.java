/// When numbers can be ported: porting days and their half-days.
@NullMarked
package com.ooma.office.porting.domain.calendar;

import org.jspecify.annotations.NullMarked;
