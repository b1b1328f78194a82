/// Final documents are handed to a platform, and what it tells of them is kept.
@NullMarked
package com.ooma.office.billing.application.einvoicing;

import org.jspecify.annotations.NullMarked;
