namespace LoopbaanBot.Careers.Roadmaps.Parts;

/// <summary>What can stand in a part of a roadmap. Equal when its words are equal.</summary>
public interface IRoadmapContent<TSelf>
    where TSelf : class, IRoadmapContent<TSelf>
{
    static abstract TSelf Empty { get; }

    bool IsEmpty { get; }

    /// <summary>Every text a person wrote in it, in reading order.</summary>
    IEnumerable<string> Words();

    /// <summary>The content itself when all of it may be kept.</summary>
    /// <exception cref="ArgumentException">A text is blank or too long, or there are too many.</exception>
    TSelf Checked();
}
