namespace LoopbaanBot.Careers.Rounds;

/// <summary>The ways in which a group can reflect together (domain G1 to G6 and G3b).</summary>
public enum RoundFormat
{
    /// <summary>G1: everybody is there and has spoken once.</summary>
    CheckIn,

    /// <summary>G2: how others see my career competencies.</summary>
    Mirroring,

    /// <summary>G3: listen to others who talk about my question, without answering.</summary>
    Gossip,

    /// <summary>G3b: the same on foot (K §3.5 names it only; the form is our own).</summary>
    GossipWalk,

    /// <summary>G4: learn from one small incident.</summary>
    Incident,

    /// <summary>G5: role models at four tables. It is planned with the role models and not run as a round here.</summary>
    Carousel,

    /// <summary>G6: find out what made something work.</summary>
    Success,
}

/// <summary>What a facilitator wants with a round.</summary>
public enum RoundGoal
{
    GettingGoing,
    LearningFromEachOther,
    DiscussingAnIncident,
    SeeingWhatWorks,
}

/// <summary>Whether members write during a round, and for whom.</summary>
public enum RoundWriting
{
    None,

    /// <summary>Only the writer sees it.</summary>
    ForSelf,

    /// <summary>All answers open at the same moment, for everybody in the round.</summary>
    ForGroup,
}

/// <summary>What is kept of a round while it runs; nothing of it stays when it is over.</summary>
public enum RoundKeeping
{
    /// <summary>Not even who takes part.</summary>
    Nothing,

    WhoTakesPart,

    /// <summary>Who takes part, and what each wrote until the round is closed.</summary>
    Answers,
}
