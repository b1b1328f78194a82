/// A company's contract: what holds over all of its orders, who administers it, what it has besides
/// seats, and until when it is served.
@NullMarked
package com.ooma.office.ordering.domain.account;

import org.jspecify.annotations.NullMarked;
