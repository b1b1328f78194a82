@NullMarked
package com.ooma.office.porting.application.portorder.port;

import org.jspecify.annotations.NullMarked;
