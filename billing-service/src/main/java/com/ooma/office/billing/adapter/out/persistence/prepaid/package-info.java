@NullMarked
package com.ooma.office.billing.adapter.out.persistence.prepaid;

import org.jspecify.annotations.NullMarked;
