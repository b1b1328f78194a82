/// Documents are made of bills, and looked up.
@NullMarked
package com.ooma.office.billing.application.invoice;

import org.jspecify.annotations.NullMarked;
