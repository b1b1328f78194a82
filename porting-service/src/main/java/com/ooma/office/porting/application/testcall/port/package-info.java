@NullMarked
package com.ooma.office.porting.application.testcall.port;

import org.jspecify.annotations.NullMarked;
