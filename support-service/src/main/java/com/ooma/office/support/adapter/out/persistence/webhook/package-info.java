@NullMarked
package com.ooma.office.support.adapter.out.persistence.webhook;

import org.jspecify.annotations.NullMarked;
