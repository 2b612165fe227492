namespace LoopbaanBot.Careers.LearningQuestions;

/// <summary>Where the knot turns out to be (X2). The names are stored; the numbers are not.</summary>
public enum ReframeDirection
{
    /// <summary>It is still my question.</summary>
    Same,

    /// <summary>I know what I want, not how to do it: steering.</summary>
    How,

    /// <summary>I do not know who can help me: networking.</summary>
    Who,

    /// <summary>Something else, in the teacher's own words.</summary>
    Other,
}
