/// A member's request to bring numbers to us: what it must contain, the states it passes through,
/// and what happens to each number.
@NullMarked
package com.ooma.office.porting.domain.request;

import org.jspecify.annotations.NullMarked;
