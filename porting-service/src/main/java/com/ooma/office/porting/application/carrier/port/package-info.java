@NullMarked
package com.ooma.office.porting.application.carrier.port;

import org.jspecify.annotations.NullMarked;
