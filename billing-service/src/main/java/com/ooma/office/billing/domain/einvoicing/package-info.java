/// What becomes of final documents that are handed to a *plateforme agréée* (CGI art. 289 bis): the
/// life cycle of an electronic invoice, as both sides tell it.
@NullMarked
package com.ooma.office.billing.domain.einvoicing;

import org.jspecify.annotations.NullMarked;
