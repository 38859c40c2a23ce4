import SourceText

extension Plan {
  /// The places of the rules that only say what is usual: what is found against them is advice.
  ///
  /// A threshold decides an outcome, which holds or does not; it can never be only usual.
  var advicePlaces: Set<Place> {
    var sites: [Site] = []
    func add(_ period: Period?) {
      if let period, period.advice { sites.append(period.site) }
    }
    for body in bodies {
      add(body.notice)
      add(body.fill)
      if body.sizeAdvice { sites.append(body.sizeSite) }
      sites += body.seats.filter(\.advice).map(\.site)
      sites += body.shares.filter(\.advice).map(\.site)
    }
    for stage in stages {
      for period in [stage.notice, stage.within, stage.keep, stage.answerWithin] { add(period) }
      add(stage.deed?.answerWithin)
    }
    sites += pace.filter(\.period.advice).map(\.site)
    sites += rules.filter(\.advice).map(\.site)
    return Set(sites.map(\.place).filter { !$0.isNone })
  }
}
