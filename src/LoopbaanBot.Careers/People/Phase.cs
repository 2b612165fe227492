namespace LoopbaanBot.Careers.People;

/// <summary>Where a teacher is in the continuous line from training to experience (K, introduction). It only ever
/// changes the tone and the examples, never what someone may do.</summary>
public enum Phase
{
    /// <summary>In initial training, learning at one or more placement schools.</summary>
    Aspiring,

    /// <summary>Qualified and in the induction years.</summary>
    Starting,

    /// <summary>Done with induction, whatever the number of years (K §3: seven participants had fewer than five).</summary>
    Experienced,
}
