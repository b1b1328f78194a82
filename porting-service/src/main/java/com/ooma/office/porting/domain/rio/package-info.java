/// The *relevé d'identité opérateur*: is this the RIO of this number?
@NullMarked
package com.ooma.office.porting.domain.rio;

import org.jspecify.annotations.NullMarked;
