@NullMarked
package com.ooma.office.porting.application.departure;

import org.jspecify.annotations.NullMarked;
