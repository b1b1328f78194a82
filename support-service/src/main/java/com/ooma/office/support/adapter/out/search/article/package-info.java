@NullMarked
package com.ooma.office.support.adapter.out.search.article;

import org.jspecify.annotations.NullMarked;
