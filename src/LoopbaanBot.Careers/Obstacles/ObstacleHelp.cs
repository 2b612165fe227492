namespace LoopbaanBot.Careers.Obstacles;

/// <summary>The kinds of help there are; the words of each are content.</summary>
public enum ObstacleHelp
{
    Time,
    Skill,
    Room,

    /// <summary>Somebody does not want it yet: looking for what does count.</summary>
    Wish,
    Experience,
    Dialogue,
}
