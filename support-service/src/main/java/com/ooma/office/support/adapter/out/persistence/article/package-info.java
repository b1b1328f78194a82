@NullMarked
package com.ooma.office.support.adapter.out.persistence.article;

import org.jspecify.annotations.NullMarked;
