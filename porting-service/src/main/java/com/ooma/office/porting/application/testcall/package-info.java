/// Calls to the numbers on the day of the port, which show whether they reach us.
package com.ooma.office.porting.application.testcall;
