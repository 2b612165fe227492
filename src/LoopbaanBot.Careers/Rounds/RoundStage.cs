namespace LoopbaanBot.Careers.Rounds;

/// <summary>How far a round is. The order is that of time: a round never goes back.</summary>
public enum RoundStage
{
    /// <summary>People may join; the clock does not run yet.</summary>
    Opened,

    /// <summary>The steps run.</summary>
    Running,

    /// <summary>The step in which everybody writes for the group.</summary>
    Answering,

    /// <summary>The steps after the writing run, over the answers where enough people wrote for them to open.</summary>
    Talking,

    /// <summary>Each makes a plan of their own, in private.</summary>
    Closing,

    /// <summary>It is over, and nothing of it is kept.</summary>
    Closed,

    /// <summary>It was broken off, or nobody went on with it. Nothing of it is kept.</summary>
    Stopped,
}
