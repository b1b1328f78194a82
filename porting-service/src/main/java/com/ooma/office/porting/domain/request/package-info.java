/// A member's request to bring numbers to us: what it must contain, the states it passes through,
/// and what happens to each number.
package com.ooma.office.porting.domain.request;
