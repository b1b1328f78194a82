/// What numbers that leave need of the outside.
@NullMarked
package com.ooma.office.porting.application.portout.port;

import org.jspecify.annotations.NullMarked;
