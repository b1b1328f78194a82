/// When numbers can be ported: porting days and their half-days.
package com.ooma.office.porting.domain.calendar;
