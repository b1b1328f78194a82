@NullMarked
package com.ooma.office.support.adapter.out.persistence.privacy;

import org.jspecify.annotations.NullMarked;
