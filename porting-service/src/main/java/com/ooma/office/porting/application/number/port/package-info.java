@NullMarked
package com.ooma.office.porting.application.number.port;

import org.jspecify.annotations.NullMarked;
