"""Airflow 2.4 or later: one run a day, over the articles of the day before; the run's date is the schedule's own.

Exit codes that trying again cannot mend (2 usage, 3 configuration or no input, 5 too much rejected) fail the task at once; others are tried
again, which is safe: a run replaces the day that it reads, whole, and a failed one changes nothing. A failure calls `alert`.
"""

import os
import subprocess
from datetime import datetime, timedelta, timezone

from airflow.decorators import dag, task
from airflow.exceptions import AirflowException, AirflowFailException

HOME = os.environ.get("DATELINE_HOME", "/opt/dateline")
NOT_WORTH_RETRYING = {2, 3, 5}


def alert(context):
    """Say that a task failed; put the pager or the chat of your house here."""
    print("dateline failed for", context["ds"], ":", context.get("exception"))


@dag(
    dag_id="dateline_news_events",
    schedule="30 2 * * *",
    start_date=datetime(2025, 1, 1, tzinfo=timezone.utc),
    catchup=False,
    max_active_runs=1,
    default_args={"retries": 2, "retry_delay": timedelta(minutes=10), "on_failure_callback": alert},
    params={"day": ""},
    tags=["news", "events"],
)
def news_events():
    @task(execution_timeout=timedelta(hours=6))
    def run(ds=None, params=None):
        # The schedule's interval begins on the day before; a run by hand may name another day.
        day = params["day"] or ds
        code = subprocess.run([f"{HOME}/pipelines/news-events/schedule/run-day.sh", day], check=False).returncode
        if code in NOT_WORTH_RETRYING:
            raise AirflowFailException(f"dateline ended with exit code {code} for {day}: see the log above")
        if code != 0:
            raise AirflowException(f"dateline ended with exit code {code} for {day}: trying again is safe")
        return day

    run()


news_events()
