/// What activation needs.
@NullMarked
package com.ooma.office.porting.application.activation.port;

import org.jspecify.annotations.NullMarked;
