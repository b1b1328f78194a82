@NullMarked
package com.ooma.office.support.adapter.out.persistence.attachment;

import org.jspecify.annotations.NullMarked;
