@NullMarked
package com.ooma.office.billing.adapter.out.persistence.document;

import org.jspecify.annotations.NullMarked;
