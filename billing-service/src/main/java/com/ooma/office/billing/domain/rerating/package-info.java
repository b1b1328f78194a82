/// What calls cost after all, when the deck that rated them was wrong and another took its place.
@NullMarked
package com.ooma.office.billing.domain.rerating;

import org.jspecify.annotations.NullMarked;
