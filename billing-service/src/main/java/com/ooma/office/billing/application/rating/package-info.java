/// Decks of tariffs are loaded, compared and asked what a call costs.
@NullMarked
package com.ooma.office.billing.application.rating;

import org.jspecify.annotations.NullMarked;
