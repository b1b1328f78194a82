/// What holds for every service: commands are answered and have their rows, events are told once
/// and in order, nothing is parked.
@NullMarked
package com.ooma.office.e2e.ledger.delivery;

import org.jspecify.annotations.NullMarked;
