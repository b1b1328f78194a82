@NullMarked
package com.ooma.office.billing.adapter.out.persistence.einvoicing;

import org.jspecify.annotations.NullMarked;
