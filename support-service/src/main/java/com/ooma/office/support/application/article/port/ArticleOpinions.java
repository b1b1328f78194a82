package com.ooma.office.support.application.article.port;

import com.ooma.office.support.application.article.RateArticle;
import java.time.Instant;

/// What members think of articles. Each person has one opinion of each.
public interface ArticleOpinions {

  void save(RateArticle.Command opinion, Instant now);
}
