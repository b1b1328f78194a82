/// Which carriers we exchange port orders with, and the keys by which they sign.
@NullMarked
package com.ooma.office.porting.application.carrier;

import org.jspecify.annotations.NullMarked;
