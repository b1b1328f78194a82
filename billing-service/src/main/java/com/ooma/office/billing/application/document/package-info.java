/// Documents are printed once, kept, and handed out.
@NullMarked
package com.ooma.office.billing.application.document;

import org.jspecify.annotations.NullMarked;
