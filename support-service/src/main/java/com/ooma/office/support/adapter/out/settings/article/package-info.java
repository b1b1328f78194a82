@NullMarked
package com.ooma.office.support.adapter.out.settings.article;

import org.jspecify.annotations.NullMarked;
