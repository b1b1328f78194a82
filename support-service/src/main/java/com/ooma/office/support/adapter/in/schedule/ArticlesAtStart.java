package com.ooma.office.support.adapter.in.schedule;

import com.ooma.office.support.application.article.LoadShippedArticles;
import com.ooma.office.support.application.article.RefreshArticleIndex;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.locks.ReentrantLock;
import org.jboss.logging.Logger;

/// Publishes the articles of this release when the service starts, so that the first question finds
/// them. If that fails the service starts all the same, answers from what there is, and tries
/// again. The first round of that comes while the service still starts: it leaves the work to who
/// is at it, or the two would wait for each other's locks.
@ApplicationScoped
class ArticlesAtStart {

  private static final Logger LOG = Logger.getLogger(ArticlesAtStart.class);

  private final LoadShippedArticles loadShippedArticles;
  private final RefreshArticleIndex refreshArticleIndex;
  private final ReentrantLock loading = new ReentrantLock();
  private volatile boolean done;

  ArticlesAtStart(
      LoadShippedArticles loadShippedArticles, RefreshArticleIndex refreshArticleIndex) {
    this.loadShippedArticles = loadShippedArticles;
    this.refreshArticleIndex = refreshArticleIndex;
  }

  void load(@Observes StartupEvent started) {
    try {
      load();
    } catch (RuntimeException fault) {
      LOG.warnf(fault, "The articles of this release could not be published yet");
    }
  }

  @Scheduled(every = "{office.due-work.every}", concurrentExecution = ConcurrentExecution.SKIP)
  void tryAgain() {
    if (!done) {
      load();
    }
  }

  private void load() {
    if (!loading.tryLock()) {
      return;
    }
    try {
      loadShippedArticles.handle();
      refreshArticleIndex.handle();
      done = true;
    } finally {
      loading.unlock();
    }
  }
}
