/// Calls to the numbers on the day of the port, which show whether they reach us.
@NullMarked
package com.ooma.office.porting.application.testcall;

import org.jspecify.annotations.NullMarked;
