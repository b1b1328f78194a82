/// The order that a port request becomes at the present carrier: sending it, and hearing what the
/// carrier answers.
@NullMarked
package com.ooma.office.porting.application.portorder;

import org.jspecify.annotations.NullMarked;
