/// The *relevé d'identité opérateur*: is this the RIO of this number?
package com.ooma.office.porting.domain.rio;
