@NullMarked
package com.ooma.office.billing.adapter.out.persistence.rerating;

import org.jspecify.annotations.NullMarked;
