@NullMarked
package com.ooma.office.billing.adapter.out.persistence.subscription;

import org.jspecify.annotations.NullMarked;
