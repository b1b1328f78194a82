/// What a customer is handed: every amount of an invoice or credit note as it is printed and as
/// programs read it.
@NullMarked
package com.ooma.office.billing.domain.document;

import org.jspecify.annotations.NullMarked;
