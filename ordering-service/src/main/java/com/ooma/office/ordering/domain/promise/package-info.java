/// The days on which phones leave, arrive and ring, and the hours at which somebody looks whether
/// they will.
@NullMarked
package com.ooma.office.ordering.domain.promise;

import org.jspecify.annotations.NullMarked;
